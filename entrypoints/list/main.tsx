import '@/assets/theme.css'
